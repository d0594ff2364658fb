package cn.oneseal.casefile;

/** Who applies. */
public enum ApplicantKind {
  ORGANIZATION,
  PERSON
}
