package cn.oneseal.web.transfer;

import cn.oneseal.catalogue.CatalogueRow;
import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.organization.Body;
import cn.oneseal.transfer.BatchDraftService;
import cn.oneseal.transfer.Direction;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.LineForm;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The form of one entry of a draft: of a new one, where no line is named. */
@Named("batchLine")
@ViewScoped
public class BatchLineBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient BatchDraftService drafts;
  @Inject private transient CatalogueService catalogue;

  private long batch;
  private Long line;
  private int version;
  private Direction direction = Direction.TRANSFERRED_IN;
  private Integer listNumber;
  private Long itemId;
  private String itemName;
  private ItemKind itemKind = ItemKind.LICENCE;
  private Long fromBody;
  private Long toBody;
  private String clause;
  private transient List<CatalogueRow> items;
  private transient List<Body> bodies;

  /** Loads what is written already. */
  @ShowsRefusals
  public void load() {
    version = drafts.version(batch);
    if (line != null) {
      BatchLine written = drafts.line(batch, line);
      direction = written.direction();
      listNumber = written.listNumber();
      itemName = written.itemName();
      itemKind = written.itemKind();
      fromBody = written.fromBodyId();
      toBody = written.toBodyId();
      clause = written.clause();
      itemId =
          getItems().stream()
              .filter(item -> item.name().equals(itemName))
              .map(CatalogueRow::itemId)
              .findFirst()
              .orElse(null);
    }
  }

  /** Keeps the entry. */
  @ShowsRefusals
  public String save() {
    CatalogueRow known =
        getItems().stream()
            .filter(item -> itemId != null && item.itemId() == itemId)
            .findFirst()
            .orElse(null);
    LineForm form =
        new LineForm(
            direction,
            listNumber,
            known == null ? itemName : known.name(),
            known == null ? itemKind : known.kind(),
            fromBody,
            toBody,
            clause);
    if (line == null) {
      drafts.addLine(batch, version, form);
    } else {
      drafts.changeLine(batch, version, line, form);
    }
    Pages.done(Pages.text("transferText", "done.saved"));
    return "/transfer/detail?faces-redirect=true&id=" + batch;
  }

  /** Returns the recorded items. */
  public List<CatalogueRow> getItems() {
    if (items == null) {
      items = catalogue.items(null);
    }
    return items;
  }

  /** Returns the bodies that an item can go from or to. */
  public List<Body> getBodies() {
    if (bodies == null) {
      bodies = drafts.bodies(batch);
    }
    return bodies;
  }

  /** Returns the directions. */
  public Direction[] getDirections() {
    return Direction.values();
  }

  /** Returns the kinds of power. */
  public ItemKind[] getItemKinds() {
    return ItemKind.values();
  }

  public long getBatch() {
    return batch;
  }

  public void setBatch(long entered) {
    batch = entered;
  }

  public Long getLine() {
    return line;
  }

  public void setLine(Long entered) {
    line = entered;
  }

  public Direction getDirection() {
    return direction;
  }

  public void setDirection(Direction entered) {
    direction = entered;
  }

  public Integer getListNumber() {
    return listNumber;
  }

  public void setListNumber(Integer entered) {
    listNumber = entered;
  }

  public Long getItemId() {
    return itemId;
  }

  public void setItemId(Long entered) {
    itemId = entered;
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

  public Long getFromBody() {
    return fromBody;
  }

  public void setFromBody(Long entered) {
    fromBody = entered;
  }

  public Long getToBody() {
    return toBody;
  }

  public void setToBody(Long entered) {
    toBody = entered;
  }

  public String getClause() {
    return clause;
  }

  public void setClause(String entered) {
    clause = entered;
  }
}
