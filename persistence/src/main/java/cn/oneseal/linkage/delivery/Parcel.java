package cn.oneseal.linkage.delivery;

import cn.oneseal.linkage.PushLink;
import cn.oneseal.linkage.PushRecord;

/**
 * A push on its way to its department's system.
 *
 * @param push the push as the chain holds it; its id makes resends recognisable
 * @param content what is pushed, JSON in one line
 * @param link its place in the department's chain
 * @param to where it goes
 */
public record Parcel(PushRecord push, String content, PushLink link, DepartmentSystem to) {}
