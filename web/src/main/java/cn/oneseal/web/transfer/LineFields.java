package cn.oneseal.web.transfer;

import cn.oneseal.catalogue.CatalogueRow;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.organization.Body;
import cn.oneseal.transfer.Direction;
import cn.oneseal.transfer.drafting.BatchLine;
import cn.oneseal.transfer.drafting.LineForm;
import java.io.Serializable;
import java.util.List;

/** What an official enters of one entry; the item is a recorded one, or a new one by its name. */
public class LineFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private Direction direction = Direction.TRANSFERRED_IN;
  private Integer listNumber;
  private Long itemId;
  private String itemName;
  private ItemKind itemKind = ItemKind.LICENCE;
  private Long fromBody;
  private Long toBody;
  private String clause;
  private transient List<CatalogueRow> items = List.of();
  private transient List<Body> bodies = List.of();

  /** Takes what can be chosen. */
  void choices(List<CatalogueRow> recorded, List<Body> known) {
    items = recorded;
    bodies = known;
  }

  /** Takes what is written already. */
  void fill(BatchLine written) {
    direction = written.direction();
    listNumber = written.listNumber();
    itemName = written.itemName();
    itemKind = written.itemKind();
    fromBody = written.fromBodyId();
    toBody = written.toBodyId();
    clause = written.clause();
    itemId =
        items.stream()
            .filter(item -> item.name().equals(itemName))
            .map(CatalogueRow::itemId)
            .findFirst()
            .orElse(null);
  }

  /** Returns what was entered. */
  LineForm form() {
    CatalogueRow known =
        items.stream()
            .filter(item -> itemId != null && item.itemId() == itemId)
            .findFirst()
            .orElse(null);
    return new LineForm(
        direction,
        listNumber,
        known == null ? itemName : known.name(),
        known == null ? itemKind : known.kind(),
        fromBody,
        toBody,
        clause);
  }

  /** Returns the recorded items. */
  public List<CatalogueRow> getItems() {
    return items;
  }

  /** Returns the bodies that an item can go from or to. */
  public List<Body> getBodies() {
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
