package cn.oneseal.web.catalogue;

import cn.oneseal.catalogue.CatalogueRow;
import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The catalogue on a day. */
@Named("itemList")
@RequestScoped
public class ItemListBean {

  @Inject private CatalogueService service;

  private LocalDate day;
  private List<CatalogueRow> items = List.of();

  /** Loads the items of the day that the address names. */
  @ShowsRefusals
  public void load() {
    items = service.items(day);
  }

  /** Returns the day asked about; null is the business day. */
  public LocalDate getDay() {
    return day;
  }

  /** Takes the day. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Returns the items. */
  public List<CatalogueRow> getItems() {
    return items;
  }
}
