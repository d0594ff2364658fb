package cn.oneseal.catalogue.guide;

/** What a service guide says in words (R3), in the order that guides print it. */
public enum GuideField {
  LEGAL_BASIS("legalBasis", 4000, true),
  LEVEL("level", 50, true),
  POWER_SOURCE("powerSource", 100, true),
  APPLICANTS("applicants", 500, true),
  CONDITIONS("conditions", 4000, true),
  /** What is to be said of the procedure besides its steps. */
  PROCEDURE("procedure", 4000, false),
  LIMIT_BASIS("limitBasis", 300, true),
  SPECIAL_PROCEDURES("specialProcedures", 2000, true),
  /** Asked for only where there is a fee. */
  FEE_BASIS("feeBasis", 500, false),
  PLACE("place", 500, true),
  HOURS("hours", 300, true),
  CONTACT("contact", 300, true),
  COMPLAINTS("complaints", 300, true),
  RESULT("result", 500, false),
  RESULT_SAMPLE("resultSample", 500, false),
  BOOKING("booking", 500, false),
  DELIVERY("delivery", 500, false),
  ONLINE_DEPTH("onlineDepth", 200, false),
  INTERMEDIARY_SERVICES("intermediaryServices", 1000, false),
  QUESTIONS("questions", 4000, false);

  private static final int SHORT = 500;

  private final String key;
  private final int longest;
  private final boolean required;

  GuideField(String key, int longest, boolean required) {
    this.key = key;
    this.longest = longest;
    this.required = required;
  }

  /** Returns the name that inputs and refusals give it. */
  public String key() {
    return key;
  }

  /** Returns how many characters it may have. */
  public int longest() {
    return longest;
  }

  /** Returns whether no guide is published without it. */
  public boolean required() {
    return required;
  }

  /** Returns whether it usually runs over several lines. */
  public boolean multiline() {
    return longest > SHORT;
  }
}
