package cn.oneseal.web.intake;

import cn.oneseal.intake.ApplicationReading;
import cn.oneseal.intake.ApplicationRow;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.web.KeyList;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The applications that the caller's body received, and those between it and another body. */
@Named("applicationList")
@ViewScoped
public class ApplicationListBean extends KeyList<ApplicationRow> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ApplicationReading reading;

  private boolean openOnly = true;
  private String text;
  private transient List<ApplicationRow> across = List.of();

  /** Shows the first part, and what lies between two bodies. */
  @ShowsRefusals
  public void load() {
    across = reading.across();
    first();
  }

  @Override
  protected KeyPage<ApplicationRow> fetch(Slice part) {
    return reading.list(openOnly, text, part);
  }

  @Override
  protected String key(ApplicationRow row) {
    return Long.toString(row.id());
  }

  /** Returns the applications between the own body and another. */
  public List<ApplicationRow> getAcross() {
    return across == null ? List.of() : across;
  }

  /** Returns whether only those are shown that are not answered. */
  public boolean isOpenOnly() {
    return openOnly;
  }

  /** Shows only those, or all. */
  public void setOpenOnly(boolean looked) {
    openOnly = looked;
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
