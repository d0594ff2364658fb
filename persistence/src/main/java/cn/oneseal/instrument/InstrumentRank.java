package cn.oneseal.instrument;

/** Where an instrument stands among others, the highest first (R27, 三（四）). */
public enum InstrumentRank {
  /** 法律. */
  LAW,
  /** 行政法规. */
  ADMINISTRATIVE_REGULATION,
  /** 地方性法规. */
  LOCAL_REGULATION,
  /** 规章. */
  RULE,
  /** A document of a superior authority. */
  SUPERIOR_DOCUMENT,
  /** A reform document of the county itself: the only one that gives way to a later instrument. */
  COUNTY_DOCUMENT;

  /** Returns the key of its word, for refusals. */
  public String word() {
    return "#rank." + name();
  }
}
