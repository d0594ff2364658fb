package cn.oneseal.sealing;

import cn.oneseal.document.template.Values;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a document as JSON: {@code {"texts": {...}, "lists": {name: [{...}]}}}. */
public final class Words {

  private static final String TEXTS = "texts";
  private static final String LISTS = "lists";

  private Words() {}

  /** Writes values. */
  public static String write(Values values) {
    JsonObjectBuilder lists = Json.createObjectBuilder();
    values
        .lists()
        .forEach(
            (name, rows) -> {
              JsonArrayBuilder array = Json.createArrayBuilder();
              rows.forEach(row -> array.add(object(row)));
              lists.add(name, array);
            });
    return Json.createObjectBuilder()
        .add(TEXTS, object(values.texts()))
        .add(LISTS, lists)
        .build()
        .toString();
  }

  private static JsonObjectBuilder object(Map<String, String> texts) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    texts.forEach(
        (name, text) -> {
          if (text != null) {
            object.add(name, text);
          }
        });
    return object;
  }

  /** Reads what {@link #write} wrote. */
  public static Values read(String words) {
    try (var reader = Json.createReader(new StringReader(words))) {
      JsonObject object = reader.readObject();
      Values values = Values.none();
      for (Map.Entry<String, String> text : texts(object.getJsonObject(TEXTS)).entrySet()) {
        values = values.with(text.getKey(), text.getValue());
      }
      JsonObject lists = object.getJsonObject(LISTS);
      for (String name : lists.keySet()) {
        values = values.withList(name, rows(lists.getJsonArray(name)));
      }
      return values;
    }
  }

  private static List<Map<String, String>> rows(JsonArray array) {
    List<Map<String, String>> rows = new ArrayList<>();
    array.getValuesAs(JsonObject.class).forEach(row -> rows.add(texts(row)));
    return rows;
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.keySet().forEach(name -> texts.put(name, object.getString(name)));
    return texts;
  }
}
