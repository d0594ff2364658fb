package cn.oneseal.web.seal;

import cn.oneseal.organization.Official;
import cn.oneseal.seal.SealDetail;
import cn.oneseal.seal.SealLedgerService;
import cn.oneseal.seal.SealService;
import cn.oneseal.seal.Stamping;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The form that enters a stamping by hand. */
@Named("sealStamp")
@ViewScoped
public class SealStampBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealService seals;
  @Inject private transient SealLedgerService ledger;

  private long id;
  private transient SealDetail detail;
  private transient List<Official> approvers = List.of();
  private String paper;
  private Integer copies = 1;
  private Long approvedBy;
  private String authority;

  /** Reads the seal and who can approve its use. */
  @ShowsRefusals
  public void load() {
    detail = seals.detail(id);
    approvers = ledger.approvers(id);
  }

  /** Enters the stamping. */
  @ShowsRefusals
  public String stamp() {
    long number = ledger.stamp(id, new Stamping(paper, copies, approvedBy, authority));
    Pages.done(Pages.text("sealText", "stamped", Long.toString(number)));
    return "/seal/detail?faces-redirect=true&id=" + id;
  }

  public SealDetail getDetail() {
    return detail;
  }

  public List<Official> getApprovers() {
    return approvers;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }

  public Integer getCopies() {
    return copies;
  }

  public void setCopies(Integer copies) {
    this.copies = copies;
  }

  public Long getApprovedBy() {
    return approvedBy;
  }

  public void setApprovedBy(Long approvedBy) {
    this.approvedBy = approvedBy;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }
}
