package cn.oneseal.web.linkage;

import cn.oneseal.linkage.LinkageService;
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
import java.util.UUID;

/** One push; opening it is the look that is recorded. */
@Named("pushDetail")
@ViewScoped
public class PushDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient LinkageService linkage;

  private String id;
  private ResultPush shown;

  /** Opens the push. */
  @ShowsRefusals
  public void load() {
    shown = linkage.open(parsed());
  }

  private UUID parsed() {
    try {
      return UUID.fromString(id == null ? "" : id);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of("not-found", "push");
    }
  }

  /** Returns the fields of the content. */
  public List<Map.Entry<String, String>> getContent() {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(shown.content()))) {
      reader
          .readObject()
          .forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
    }
    return new ArrayList<>(fields.entrySet());
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
