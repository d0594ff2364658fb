package cn.oneseal.policy;

import cn.oneseal.audit.Canonical;
import cn.oneseal.audit.Sm3;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a department pushes (R21, 三（二）). It is sent or it is nothing: there are no drafts.
 *
 * @param requestId the token of the form, or the key that a system gave: one key is pushed once
 * @param source which document it is
 * @param knownOn the day the department learned of it, from which the deadline is counted
 * @param remark what is to be said of it, or null
 * @param items the items affected
 * @param file the document itself
 * @param supersedesId the push that was mistaken, or null
 * @param supersedeReason why it was, or null
 */
public record PolicyPush(
    String requestId,
    PolicySource source,
    LocalDate knownOn,
    String remark,
    List<AffectedItem> items,
    KeptFile file,
    Long supersedesId,
    String supersedeReason) {

  /** The clause of every refusal here. */
  public static final String CLAUSE = "R21, 三（二）";

  /** The most items of one document. */
  public static final int MOST_ITEMS = 100;

  private static final int LONGEST_KEY = 60;

  /** Refuses what is missing, out of order or too much. */
  public PolicyPush {
    requestId = Texts.required("requestId", requestId, LONGEST_KEY);
    if (knownOn == null) {
      throw Refusal.of("required").onField("knownOn");
    }
    if (knownOn.getYear() < WorkCalendar.FIRST_YEAR || knownOn.getYear() > WorkCalendar.LAST_YEAR) {
      throw Refusal.of("date-out-of-range", WorkCalendar.FIRST_YEAR, WorkCalendar.LAST_YEAR)
          .onField("knownOn");
    }
    if (knownOn.isBefore(source.issuedOn())) {
      throw Refusal.of("policy-known-before-issue", source.issuedOn()).onField("knownOn");
    }
    remark = Texts.optional("policyRemark", remark, 2000);
    if (items == null || items.isEmpty()) {
      throw Refusal.of("policy-items-none").onField("policyItems").byClause(CLAUSE);
    }
    if (items.size() > MOST_ITEMS) {
      throw Refusal.of("policy-items-most", MOST_ITEMS).onField("policyItems");
    }
    items = items.stream().sorted(Comparator.comparing(AffectedItem::itemId)).toList();
    if (items.stream().map(AffectedItem::itemId).distinct().count() < items.size()) {
      throw Refusal.of("policy-item-twice").onField("policyItems");
    }
    if (file == null) {
      throw Refusal.of("required").onField("file");
    }
    supersedeReason =
        supersedesId == null
            ? Texts.optional("replaceReason", supersedeReason, 500)
            : Texts.required("replaceReason", supersedeReason, 500);
    if (supersedesId == null && supersedeReason != null) {
      throw Refusal.of("policy-supersedes-nothing").onField("replaceReason");
    }
  }

  /** Refuses a day of knowledge that is still to come. */
  public void requireKnownBy(LocalDate today) {
    if (knownOn.isAfter(today)) {
      throw Refusal.of("day-too-late", today).onField("knownOn").byClause(CLAUSE);
    }
  }

  /** Returns the digest of all that is sent: a repeat under the same key has the same. */
  public String digest() {
    return Sm3.hex(
        Canonical.form(
            source.title(),
            source.number(),
            source.issuer(),
            source.issuedOn(),
            knownOn,
            remark,
            items.stream()
                .map(item -> item.itemId() + "=" + item.foundBy())
                .collect(Collectors.joining("\n")),
            file.name(),
            file.digest(),
            supersedesId,
            supersedeReason));
  }
}
