package cn.oneseal.inspection.publication;

/**
 * What is published of an inspection, and what the caller may do now.
 *
 * @param publication what is published, or null
 * @param mayPublish whether he may publish the record
 * @param mayObject whether he may enter an objection
 * @param mayAnswer whether he may answer objections
 */
public record PublicationDetail(
    Publication publication, boolean mayPublish, boolean mayObject, boolean mayAnswer) {}
