package cn.oneseal.web.handover;

import cn.oneseal.handover.EntryView;
import cn.oneseal.handover.HandoverAction;
import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverDetail;
import cn.oneseal.handover.HandoverRow;
import cn.oneseal.handover.HandoverService;
import cn.oneseal.handover.record.RecordRow;
import cn.oneseal.handover.register.RegisterCsv;
import cn.oneseal.handover.register.RegisterField;
import cn.oneseal.handover.register.RegisterKind;
import cn.oneseal.handover.register.RowService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists of one category of a handover. */
@Named("handoverRows")
@ViewScoped
public class HandoverRowsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverService handovers;
  @Inject private transient RowService lists;

  private long id;
  private String code;
  private transient HandoverDetail detail;
  private RegisterKind kind;
  private Map<String, String> cells = new HashMap<>();
  private transient Part file;

  /** Reads the category and its lists. */
  @ShowsRefusals
  public void load() {
    detail = handovers.detail(id);
    if (getKinds().isEmpty() || getEntry() == null) {
      throw Refusal.of("not-found", code);
    }
    kind = kind == null ? getKinds().get(0) : kind;
  }

  /** Adds a row. */
  @ShowsRefusals
  public String add() {
    Map<RegisterField, String> row = new EnumMap<>(RegisterField.class);
    kind.fields().forEach(field -> row.put(field, cells.get(field.name())));
    lists.add(id, version(), kind, row);
    return done();
  }

  /** Removes a row. */
  @ShowsRefusals
  public String remove(long rowId) {
    lists.remove(id, version(), rowId);
    return done();
  }

  /** Adds the rows of a file, or shows what is wrong with it, line by line. */
  @ShowsRefusals
  public String upload() throws IOException {
    if (file == null) {
      throw Refusal.of("required").onField("rows");
    }
    List<RegisterCsv.RowFault> faults;
    try (InputStream content = file.getInputStream()) {
      byte[] read = content.readNBytes(RegisterCsv.LARGEST + 1);
      faults = lists.upload(id, version(), kind, read);
    } finally {
      file.delete();
    }
    if (faults.isEmpty()) {
      return done();
    }
    Pages.error(Pages.text("handoverText", "rows.refused", faults.size()));
    for (RegisterCsv.RowFault fault : faults.subList(0, Math.min(20, faults.size()))) {
      Pages.error(
          Pages.text(
              "handoverText",
              "rows.fault",
              Long.toString(fault.line()),
              fault.refusal().message(Pages.locale())));
    }
    return null;
  }

  private int version() {
    return detail.row().version();
  }

  private String done() {
    Pages.done(Pages.text("handoverText", "done"));
    return "/handover/rows?faces-redirect=true&id=" + id + "&category=" + code;
  }

  /** Returns the rows of a kind. */
  public List<RecordRow> rows(RegisterKind wanted) {
    return getEntry().latest().rows().stream().filter(row -> row.kind() == wanted).toList();
  }

  /** Returns whether the caller may change the lists now. */
  public boolean isOpen() {
    return detail != null
        && getEntry() != null
        && getRow().permits(HandoverAction.HAND_OVER)
        && !getEntry().countersigned();
  }

  /** Returns the category's latest edition. */
  public EntryView getEntry() {
    return detail == null
        ? null
        : detail.entries().stream()
            .filter(entry -> entry.category().code().equals(code))
            .findFirst()
            .orElse(null);
  }

  /** Returns the kinds of lists that the category has. */
  public List<RegisterKind> getKinds() {
    return code == null ? List.of() : RegisterKind.of(HandoverCategory.of(code));
  }

  /** Returns the headings that a file of each kind has. */
  public String getHeadings() {
    return getKinds().stream()
        .map(
            each ->
                Pages.text("handoverText", "kind." + each)
                    + "："
                    + each.fields().stream()
                        .map(field -> Pages.text("words", "field.register." + field))
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining("； "));
  }

  public HandoverRow getRow() {
    return detail == null ? null : detail.row();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public RegisterKind getKind() {
    return kind;
  }

  public void setKind(RegisterKind kind) {
    this.kind = kind;
  }

  public Map<String, String> getCells() {
    return cells;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
