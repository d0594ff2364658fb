package cn.oneseal.linkage;

import java.util.UUID;

/**
 * A result is pushed.
 *
 * @param pushId the push
 */
public record ResultPushed(UUID pushId) {}
