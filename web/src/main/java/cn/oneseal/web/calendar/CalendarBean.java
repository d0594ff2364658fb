package cn.oneseal.web.calendar;

import cn.oneseal.calendar.CalendarCsv;
import cn.oneseal.calendar.CalendarFinding;
import cn.oneseal.installation.CalendarImport;
import cn.oneseal.installation.CalendarOverview;
import cn.oneseal.installation.CalendarPreview;
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

/** The working calendar: its years and versions, dry run and loading of a new one. */
@Named("calendarList")
@ViewScoped
public class CalendarBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CalendarImport calendars;

  private transient CalendarOverview overview;
  private transient CalendarPreview preview;
  private transient Part file;
  private byte[] csv;
  private String source;

  /** Loads years and versions. */
  @ShowsRefusals
  public void load() {
    overview = calendars.overview();
  }

  /** Reads the file and shows what it would bring. */
  @ShowsRefusals
  public void dryRun() throws IOException {
    csv = null;
    if (file == null) {
      throw Refusal.of("required").onField("calendar");
    }
    byte[] content;
    try (InputStream stream = file.getInputStream()) {
      // One byte more than is taken tells that it is too large.
      content = stream.readNBytes(CalendarCsv.LARGEST_FILE + 1);
    }
    preview = calendars.check(content);
    if (preview.isSound()) {
      csv = content;
      source = file.getSubmittedFileName();
    }
  }

  /** Loads the file of the last dry run; every open deadline is counted again. */
  @ShowsRefusals
  public String importCalendar() {
    String label = calendars.importCalendar(csv, source).version();
    csv = null;
    Pages.done(Pages.text("calendarText", "loaded", label));
    return "/calendar/list?faces-redirect=true";
  }

  /** Returns a finding in the reader's language. */
  public String message(CalendarFinding finding) {
    return Refusal.of(finding.rule().code(), finding.line(), finding.value())
        .message(Pages.locale());
  }

  /** Returns years and versions. */
  public CalendarOverview getOverview() {
    if (overview == null) {
      overview = calendars.overview();
    }
    return overview;
  }

  /** Returns what the last dry run found, or null. */
  public CalendarPreview getPreview() {
    return preview;
  }

  /** Returns whether the last dry run's file can be loaded. */
  public boolean isReady() {
    return csv != null;
  }

  /** Returns the file. */
  public Part getFile() {
    return file;
  }

  /** Takes the file. */
  public void setFile(Part file) {
    this.file = file;
  }
}
