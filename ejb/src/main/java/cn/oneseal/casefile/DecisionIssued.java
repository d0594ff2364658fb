package cn.oneseal.casefile;

/**
 * A decision is written and sealed; what must come with it is written in the same transaction
 * (R20).
 *
 * @param decisionId the decision
 */
public record DecisionIssued(long decisionId) {}
