package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.InstrumentEntry;
import cn.oneseal.catalogue.ItemEntry;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.catalogue.ItemService;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRank;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form of an item of the bureau that no batch names. */
@Named("itemForm")
@ViewScoped
public class ItemFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ItemService service;

  private String itemName;
  private ItemKind itemKind;
  private Long instrumentId;
  private String number;
  private String title;
  private String issuer;
  private LocalDate issuedOn;
  private InstrumentRank rank;
  private String clause;
  private LocalDate fromDay;
  private boolean sinceKnown;

  /** Opens the form to whoever may enter items. */
  @ShowsRefusals
  public void load() {
    service.requireMayEnter();
  }

  /** Enters the item. */
  @ShowsRefusals
  public String enter() {
    long id =
        service.enter(
            new ItemEntry(
                itemName,
                itemKind,
                new InstrumentEntry.Named(instrumentId, number, title, issuer, issuedOn, rank),
                clause,
                fromDay,
                sinceKnown));
    Pages.done(Pages.text("catalogueText", "item.entered"));
    return "/catalogue/detail?faces-redirect=true&id=" + id;
  }

  public List<Instrument> getInstruments() {
    return service.instruments();
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

  public String getItemName() {
    return itemName;
  }

  public void setItemName(String entered) {
    itemName = entered;
  }

  public ItemKind getItemKind() {
    return itemKind;
  }

  public void setItemKind(ItemKind entered) {
    itemKind = entered;
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

  public String getClause() {
    return clause;
  }

  public void setClause(String entered) {
    clause = entered;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate entered) {
    fromDay = entered;
  }

  public boolean isSinceKnown() {
    return sinceKnown;
  }

  public void setSinceKnown(boolean entered) {
    sinceKnown = entered;
  }
}
