package cn.oneseal.web.policy;

import cn.oneseal.handover.FileRule;
import cn.oneseal.policy.AffectedItem;
import cn.oneseal.policy.KeptFile;
import cn.oneseal.policy.PolicyDetail;
import cn.oneseal.policy.PolicyDocument;
import cn.oneseal.policy.PolicyPush;
import cn.oneseal.policy.PolicyService;
import cn.oneseal.policy.PolicySource;
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
import java.util.UUID;

/** The push of a policy document, or of one that puts another right. */
@Named("policyForm")
@ViewScoped
public class PolicyFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PolicyService policies;
  @Inject private PolicyItemsBean items;

  private String requestId = UUID.randomUUID().toString();
  private Long supersedes;
  private String supersededTitle;
  private String title;
  private String number;
  private String issuer;
  private LocalDate issuedOn;
  private LocalDate knownOn;
  private String remark;
  private String replaceReason;
  private transient Part file;

  /** Begins with what is to be put right, where that is asked for. */
  @ShowsRefusals
  public void load() {
    policies.requireMayPush();
    if (supersedes == null) {
      return;
    }
    PolicyDetail mistaken = policies.detail(supersedes);
    PolicyDocument document = mistaken.document();
    supersededTitle = document.source().title();
    title = document.source().title();
    number = document.source().number();
    issuer = document.source().issuer();
    issuedOn = document.source().issuedOn();
    knownOn = document.term().knownOn();
    remark = document.remark();
    mistaken
        .items()
        .forEach(
            item -> items.choose(new AffectedItem(item.itemId(), item.foundBy()), item.name()));
  }

  /** Pushes it and goes to it. */
  @ShowsRefusals
  public String push() throws IOException {
    if (file == null) {
      throw Refusal.of("required").onField("file");
    }
    long id;
    try (InputStream content = file.getInputStream()) {
      String name = FileRule.requireName(file.getSubmittedFileName());
      // Asked before the content is read into memory.
      FileRule.requireSize(file.getSize());
      id =
          policies.push(
              new PolicyPush(
                  requestId,
                  new PolicySource(title, number, issuer, issuedOn),
                  knownOn,
                  remark,
                  items.items(),
                  new KeptFile(name, content.readAllBytes()),
                  supersedes,
                  replaceReason));
    } finally {
      // The server would keep a large upload on its disk for as long as it likes.
      file.delete();
    }
    Pages.done(Pages.text("policyText", "done.pushed"));
    return "/policy/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the title of what is put right, or null. */
  public String getSupersededTitle() {
    return supersededTitle;
  }

  public String getRequestId() {
    return requestId;
  }

  public void setRequestId(String sent) {
    requestId = sent;
  }

  public Long getSupersedes() {
    return supersedes;
  }

  public void setSupersedes(Long asked) {
    supersedes = asked;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String entered) {
    title = entered;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String entered) {
    number = entered;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String entered) {
    issuer = entered;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate entered) {
    issuedOn = entered;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate entered) {
    knownOn = entered;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String entered) {
    remark = entered;
  }

  public String getReplaceReason() {
    return replaceReason;
  }

  public void setReplaceReason(String entered) {
    replaceReason = entered;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part entered) {
    file = entered;
  }
}
