package cn.oneseal.organization;

/** What a body is; a Party organ is no licensing authority (ALL 22). */
public enum BodyKind {
  APPROVAL_BUREAU,
  DEPARTMENT,
  PARTY_ORGAN,
  TOWNSHIP
}
