package cn.oneseal.web.linkage;

import cn.oneseal.linkage.LinkageService;
import cn.oneseal.linkage.PushedDocument;
import cn.oneseal.linkage.ResultPush;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One push; opening it is the look that is recorded. */
@Named("pushDetail")
@ViewScoped
public class PushDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is not among them follows. */
  private static final List<String> ORDER =
      List.of(
          "办件编号",
          "决定文号",
          "撤销的决定文号",
          "决定结果",
          "事项名称",
          "事项实施编码",
          "申请人",
          "统一社会信用代码",
          "准予内容",
          "附加条件",
          "有效期起",
          "有效期止",
          "决定理由",
          "决定依据",
          "决定机关",
          "办结时间",
          "受理日期",
          "承诺制",
          "承诺依据",
          "承诺内容",
          "申请材料",
          "电子文书");

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
    Map<String, String> fields = new LinkedHashMap<>();
    ORDER.forEach(name -> fields.put(name, null));
    try (JsonReader reader = Json.createReader(new StringReader(shown.content()))) {
      reader
          .readObject()
          .forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
    }
    fields.values().removeIf(Objects::isNull);
    return new ArrayList<>(fields.entrySet());
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
