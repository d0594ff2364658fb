package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.CatalogueRow;
import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.catalogue.ItemDetail;
import cn.oneseal.catalogue.guide.ItemProcedure;
import cn.oneseal.catalogue.guide.ServiceGuide;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One item: who holds the power on which day, its guide, who supervises it. */
@Named("itemDetail")
@ViewScoped
public class ItemDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient CatalogueService service;

  private long id;
  private LocalDate day;
  private Integer edition;
  private transient ItemDetail item;
  private transient CatalogueRow answer;

  /** Loads the item that the address names, and the answer for its day. */
  @ShowsRefusals
  public void load() {
    item = service.detail(id);
    answer = service.competence(id, day);
  }

  /** Returns the item's id. */
  public long getId() {
    return id;
  }

  /** Takes the id from the address. */
  public void setId(long id) {
    this.id = id;
  }

  /** Returns the day asked about; null is the business day. */
  public LocalDate getDay() {
    return day;
  }

  /** Takes the day. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Returns the edition asked for; null is the one in force, else the newest. */
  public Integer getEdition() {
    return edition;
  }

  /** Takes the edition from the address. */
  public void setEdition(Integer edition) {
    this.edition = edition;
  }

  /** Returns the guide to show, or null while none is published. */
  public ServiceGuide getGuide() {
    ServiceGuide inForce = getItem().guide().effective();
    if (edition == null && inForce != null) {
      return inForce;
    }
    return getItem().guides().stream()
        .filter(guide -> edition == null || edition.equals(guide.edition()))
        .findFirst()
        .orElse(null);
  }

  /** Returns the procedure in force, else the newest; null while none is published. */
  public ItemProcedure getProcedure() {
    ItemProcedure inForce = getItem().procedure().effective();
    return inForce == null ? getItem().procedures().stream().findFirst().orElse(null) : inForce;
  }

  /** Returns the item, read anew where a postback lost it. */
  public ItemDetail getItem() {
    if (item == null) {
      item = service.detail(id);
    }
    return item;
  }

  /** Returns who holds the power on the day asked about. */
  public CatalogueRow getAnswer() {
    if (answer == null) {
      answer = service.competence(id, day);
    }
    return answer;
  }
}
