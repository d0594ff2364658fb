package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.catalogue.CommitmentForm;
import cn.oneseal.catalogue.CommitmentService;
import cn.oneseal.catalogue.InstrumentEntry;
import cn.oneseal.catalogue.ItemDetail;
import cn.oneseal.instrument.InstrumentRank;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The form that puts an item on the commitment list, by an instrument. */
@Named("commitmentForm")
@ViewScoped
public class CommitmentFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CommitmentService service;
  @Inject private transient CatalogueService catalogue;

  private long item;
  private String itemName;
  private Long instrumentId;
  private String number;
  private String title;
  private String issuer;
  private LocalDate issuedOn;
  private InstrumentRank rank;
  private String provision;
  private String commitment;
  private LocalDate fromDay;

  /** Loads the item's name. */
  @ShowsRefusals
  public void load() {
    service.requireMayList();
    ItemDetail detail = catalogue.detail(item);
    itemName = detail.today().name();
  }

  /** Lists the item. */
  @ShowsRefusals
  public String list() {
    service.listForCommitment(
        item,
        new CommitmentForm(
            new InstrumentEntry.Named(instrumentId, number, title, issuer, issuedOn, rank),
            provision,
            commitment,
            fromDay));
    Pages.done(Pages.text("catalogueText", "commitment.listed"));
    return "/catalogue/detail?faces-redirect=true&id=" + item;
  }

  public InstrumentRank[] getRanks() {
    return InstrumentRank.values();
  }

  public InstrumentRank getRank() {
    return rank;
  }

  public void setRank(InstrumentRank entered) {
    rank = entered;
  }

  public String getProvision() {
    return provision;
  }

  public void setProvision(String entered) {
    provision = entered;
  }

  public String getCommitment() {
    return commitment;
  }

  public void setCommitment(String entered) {
    commitment = entered;
  }

  public long getItem() {
    return item;
  }

  public void setItem(long item) {
    this.item = item;
  }

  public String getItemName() {
    return itemName;
  }

  public Long getInstrumentId() {
    return instrumentId;
  }

  public void setInstrumentId(Long entered) {
    instrumentId = entered;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String entered) {
    number = entered;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String entered) {
    title = entered;
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

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate entered) {
    fromDay = entered;
  }
}
