package cn.oneseal.web.handover;

import cn.oneseal.handover.register.RegisterFilter;
import cn.oneseal.handover.register.RegisterKind;
import cn.oneseal.handover.register.RegisterLine;
import cn.oneseal.handover.register.RegisterService;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.web.KeyList;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What can be used since it was handed over, part by part. */
@Named("registerList")
@ViewScoped
public class RegisterListBean extends KeyList<RegisterLine> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient RegisterService registers;

  private RegisterKind kind;
  private Long item;
  private String text;
  private boolean ended;

  @Override
  protected KeyPage<RegisterLine> fetch(Slice part) {
    return registers.lines(new RegisterFilter(kind, item, text, ended), part);
  }

  @Override
  protected String key(RegisterLine row) {
    return Long.toString(row.id());
  }

  /** Returns all kinds, for the filter. */
  public RegisterKind[] getKinds() {
    return RegisterKind.values();
  }

  public RegisterKind getKind() {
    return kind;
  }

  public void setKind(RegisterKind looked) {
    kind = looked;
  }

  public Long getItem() {
    return item;
  }

  public void setItem(Long looked) {
    item = looked;
  }

  public String getText() {
    return text;
  }

  public void setText(String looked) {
    text = looked;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean looked) {
    ended = looked;
  }
}
