package cn.oneseal.web.inspection;

import cn.oneseal.inspection.visit.Finding;
import cn.oneseal.inspection.visit.PhotoRule;
import cn.oneseal.inspection.visit.VisitDetail;
import cn.oneseal.inspection.visit.VisitRecord;
import cn.oneseal.inspection.visit.VisitResult;
import cn.oneseal.inspection.visit.VisitService;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The record of a visit. */
@Named("visitForm")
@ViewScoped
public class VisitBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient VisitService visits;

  private transient VisitDetail detail;
  private Long id;
  private LocalDate visitedOn;
  private VisitResult result;
  private String summary;
  private String holderSigned;
  private String refusedReason;
  private List<Long> signers;
  private List<FindingRow> findings;
  private transient Part photo;

  /** Loads the inspection; what is looked at stands in the form. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "inspection");
    }
    detail = visits.detail(id);
    findings = new ArrayList<>();
    detail.matters().forEach(one -> findings.add(new FindingRow(one.name(), one.standard())));
    if (findings.isEmpty()) {
      addRow();
    }
  }

  /** Adds an empty row. */
  public void addRow() {
    findings.add(new FindingRow("", ""));
  }

  /** Records the visit. */
  @ShowsRefusals
  public String record() {
    List<Finding> found =
        findings.stream().filter(row -> !row.isBlank()).map(FindingRow::finding).toList();
    visits.record(
        id,
        new VisitRecord(visitedOn, result, summary, holderSigned, refusedReason, found, signers));
    return done("visit.recorded");
  }

  /** Adds a photograph. */
  @ShowsRefusals
  public String addPhoto() throws IOException {
    if (photo == null) {
      throw Refusal.of("required").onField("photo");
    }
    try (InputStream content = photo.getInputStream()) {
      PhotoRule.requireSize(photo.getSize());
      visits.addPhoto(id, photo.getSubmittedFileName(), content.readAllBytes());
    } finally {
      photo.delete();
    }
    return done("photo.added");
  }

  private String done(String key) {
    Pages.done(Pages.text("inspectionText", key));
    return "/inspection/visit?faces-redirect=true&id=" + id;
  }

  /** Returns the results that there are. */
  public List<VisitResult> getResults() {
    return Arrays.asList(VisitResult.values());
  }

  /** Returns the inspection, read anew where a postback lost it. */
  public VisitDetail getDetail() {
    if (detail == null && id != null) {
      detail = visits.detail(id);
    }
    return detail;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long entered) {
    id = entered;
  }

  public LocalDate getVisitedOn() {
    return visitedOn;
  }

  public void setVisitedOn(LocalDate entered) {
    visitedOn = entered;
  }

  public VisitResult getResult() {
    return result;
  }

  public void setResult(VisitResult entered) {
    result = entered;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String entered) {
    summary = entered;
  }

  public String getHolderSigned() {
    return holderSigned;
  }

  public void setHolderSigned(String entered) {
    holderSigned = entered;
  }

  public String getRefusedReason() {
    return refusedReason;
  }

  public void setRefusedReason(String entered) {
    refusedReason = entered;
  }

  public List<Long> getSigners() {
    return signers;
  }

  public void setSigners(List<Long> entered) {
    signers = entered;
  }

  public List<FindingRow> getFindings() {
    return findings;
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part entered) {
    photo = entered;
  }
}
