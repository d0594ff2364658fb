package cn.oneseal.web.linkage;

import cn.oneseal.linkage.paper.PaperPush;
import cn.oneseal.linkage.paper.PaperService;
import cn.oneseal.linkage.paper.PaperState;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.web.KeyList;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Results that go on paper. */
@Named("paperList")
@ViewScoped
public class PaperListBean extends KeyList<PaperPush> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PaperService service;

  private PaperState state;

  @Override
  protected KeyPage<PaperPush> fetch(Slice part) {
    return service.list(state, part);
  }

  @Override
  protected String key(PaperPush row) {
    return Long.toString(row.id());
  }

  /** Returns which papers a list shows. */
  public PaperState[] getStates() {
    return PaperState.values();
  }

  public PaperState getState() {
    return state;
  }

  public void setState(PaperState entered) {
    state = entered;
  }
}
