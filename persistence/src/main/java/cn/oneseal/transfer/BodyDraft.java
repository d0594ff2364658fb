package cn.oneseal.transfer;

import cn.oneseal.organization.BodyKind;

/** One line of the bodies file, read. */
public record BodyDraft(long line, String code, String name, String shortName, BodyKind kind) {}
