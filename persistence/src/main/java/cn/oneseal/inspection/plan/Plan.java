package cn.oneseal.inspection.plan;

import cn.oneseal.inspection.draw.DrawMethod;
import java.time.Instant;

/**
 * A plan, as lists show it.
 *
 * @param id the plan
 * @param bodyId the department
 * @param bodyName its name
 * @param name what it is called
 * @param method what is drawn
 * @param inspectorsEach how many inspectors make a visit
 * @param targetsDrawn how many targets are drawn
 * @param regionId the township that it is for, or null
 * @param regionName its name, or null
 * @param cases how many inspections it groups
 * @param targets how many targets they make
 * @param madeAt when it was made
 * @param madeBy by whom
 * @param draw how far its last draw has come
 */
public record Plan(
    long id,
    long bodyId,
    String bodyName,
    String name,
    DrawMethod method,
    int inspectorsEach,
    int targetsDrawn,
    Long regionId,
    String regionName,
    int cases,
    int targets,
    Instant madeAt,
    String madeBy,
    DrawProgress draw) {}
