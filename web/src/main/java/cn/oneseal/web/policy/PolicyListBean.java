package cn.oneseal.web.policy;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.Spreadsheet;
import cn.oneseal.policy.PolicyAnswerService;
import cn.oneseal.policy.PolicyDocument;
import cn.oneseal.policy.PolicyFilter;
import cn.oneseal.policy.PolicyLine;
import cn.oneseal.policy.PolicyService;
import cn.oneseal.web.KeyList;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/** The policy documents that the caller sees. */
@Named("policyList")
@ViewScoped
public class PolicyListBean extends KeyList<PolicyLine> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PolicyService policies;
  @Inject private transient PolicyAnswerService answers;

  private PolicyDocument.State state;
  private boolean late;
  private String text;
  private Integer decideDays;

  /** Shows the first part, and the term that the bureau has set itself. */
  @ShowsRefusals
  public void load() {
    decideDays = answers.decideDays();
    first();
  }

  @Override
  protected KeyPage<PolicyLine> fetch(Slice part) {
    return policies.list(filter(), part);
  }

  @Override
  protected String key(PolicyLine row) {
    return Long.toString(row.document().id());
  }

  private PolicyFilter filter() {
    return new PolicyFilter(state, late, text);
  }

  /** Sets the bureau's own term. */
  @ShowsRefusals
  public void setTerm() {
    answers.setDecideDays(decideDays);
    Pages.here(text("term.set"));
  }

  /** Gives the list, as it is filtered, as a spreadsheet. */
  @ShowsRefusals
  public void export() throws IOException {
    String title = text("list.title");
    Spreadsheet sheet =
        new Spreadsheet(
            title,
            Stream.of(
                    "column.title",
                    "column.number",
                    "column.issuer",
                    "column.issued-on",
                    "column.body",
                    "column.known-on",
                    "column.due-on",
                    "column.sent-at",
                    "column.late",
                    "column.items",
                    "column.state",
                    "column.digest")
                .map(PolicyListBean::text)
                .toList());
    for (PolicyLine line : policies.all(filter())) {
      PolicyDocument row = line.document();
      sheet.row(
          row.source().title(),
          row.source().number(),
          row.source().issuer(),
          row.source().issuedOn(),
          row.bodyName(),
          row.term().knownOn(),
          row.term().dueOn(),
          LocalDateTime.ofInstant(row.sentAt(), BusinessClock.ZONE),
          line.lateDays(),
          row.items(),
          text("state." + row.state()),
          row.file().digest());
    }
    Pages.download(sheet.file(title));
  }

  private static String text(String key) {
    return Pages.text("policyText", key);
  }

  /** Returns whether the caller may push. */
  public boolean isMayPush() {
    return policies.mayPush();
  }

  /** Returns whether the caller acts for the bureau. */
  public boolean isMayAct() {
    return answers.mayAct();
  }

  /** Returns how far a push can have come. */
  public PolicyDocument.State[] getStates() {
    return PolicyDocument.State.values();
  }

  public PolicyDocument.State getState() {
    return state;
  }

  public void setState(PolicyDocument.State entered) {
    state = entered;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean entered) {
    late = entered;
  }

  public String getText() {
    return text;
  }

  public void setText(String entered) {
    text = entered;
  }

  public Integer getDecideDays() {
    return decideDays;
  }

  public void setDecideDays(Integer entered) {
    decideDays = entered;
  }
}
