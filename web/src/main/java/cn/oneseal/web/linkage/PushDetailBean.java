package cn.oneseal.web.linkage;

import cn.oneseal.linkage.LinkageService;
import cn.oneseal.linkage.PushedDocument;
import cn.oneseal.linkage.ResultPush;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One push; opening it is the look that is recorded. */
@Named("pushDetail")
@ViewScoped
public class PushDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient LinkageService linkage;

  private String id;
  private ResultPush shown;
  private transient List<PushedDocument> documents = List.of();

  /** Opens the push. */
  @ShowsRefusals
  public void load() {
    shown = linkage.open(parsed());
    documents = linkage.documents(shown.id());
  }

  private UUID parsed() {
    try {
      return UUID.fromString(id == null ? "" : id);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of("not-found", "push");
    }
  }

  /** Returns the fields of the content, in the order in which an official asks for them. */
  public List<Map.Entry<String, String>> getContent() {
    return PushFields.of(shown.content());
  }

  /** Returns the sealed documents that go with it. */
  public List<PushedDocument> getDocuments() {
    return documents;
  }

  /** Returns the push shown, or null. */
  public ResultPush getShown() {
    return shown;
  }

  /** Returns the push asked for. */
  public String getId() {
    return id;
  }

  /** Takes the push asked for. */
  public void setId(String asked) {
    id = asked;
  }
}
