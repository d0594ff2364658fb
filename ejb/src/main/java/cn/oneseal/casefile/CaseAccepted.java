package cn.oneseal.casefile;

/**
 * An application became a case, today or as of an earlier day; whoever keeps lists of cases adds it
 * in the same transaction (R9).
 *
 * @param caseId the case
 */
public record CaseAccepted(long caseId) {}
