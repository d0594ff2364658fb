package cn.oneseal.account;

import cn.oneseal.organization.Body;
import cn.oneseal.organization.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Another system as the security administrator sees it.
 *
 * @param body the body that it acts for
 * @param open the duties that it can have there
 * @param formerUntil until when the secret before is valid too, or null where none is
 * @param editions what it may do, the newest first
 */
public record SystemDetail(
    Body body,
    Set<Duty> open,
    Instant formerUntil,
    List<SystemAccessRepository.Edition> editions) {}
