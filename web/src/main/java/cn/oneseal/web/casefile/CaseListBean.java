package cn.oneseal.web.casefile;

import cn.oneseal.casefile.CaseReading;
import cn.oneseal.casefile.CaseRow;
import cn.oneseal.casefile.CaseState;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.web.KeyList;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The cases that the caller sees. */
@Named("caseList")
@ViewScoped
public class CaseListBean extends KeyList<CaseRow> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CaseReading reading;

  private CaseState state;
  private String text;

  @Override
  protected KeyPage<CaseRow> fetch(Slice part) {
    return reading.list(state, text, part);
  }

  @Override
  protected String key(CaseRow row) {
    return Long.toString(row.id());
  }

  /** Returns all states, for the filter. */
  public CaseState[] getStates() {
    return CaseState.values();
  }

  /** Returns whether the caller accepts applications. */
  public boolean isAccepting() {
    return reading.mayAccept();
  }

  /** Returns whether the caller sees the own body's cases, not as a mentor only. */
  public boolean isOwnBody() {
    return reading.mayReadOwn();
  }

  /** Returns the state looked for, or null. */
  public CaseState getState() {
    return state;
  }

  /** Looks for a state. */
  public void setState(CaseState looked) {
    state = looked;
  }

  /** Returns the text looked for, or null. */
  public String getText() {
    return text;
  }

  /** Looks for a text. */
  public void setText(String looked) {
    text = looked;
  }
}
