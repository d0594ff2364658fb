package cn.oneseal.web;

import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import java.util.List;

/** What every page of a long list does: show a part, go on, go back. */
public abstract class KeyList<T> {

  private KeyPage<T> page;

  /** Asks the service for a part. */
  protected abstract KeyPage<T> fetch(Slice part);

  /** The key of a row. */
  protected abstract String key(T row);

  /** Shows the first part. */
  @ShowsRefusals
  public void first() {
    show(Slice.FIRST);
  }

  /** Shows the rows after these. */
  @ShowsRefusals
  public void next() {
    List<T> rows = getRows();
    show(rows.isEmpty() ? Slice.FIRST : Slice.after(key(rows.get(rows.size() - 1))));
  }

  /** Shows the rows before these. */
  @ShowsRefusals
  public void previous() {
    List<T> rows = getRows();
    show(rows.isEmpty() ? Slice.FIRST : Slice.before(key(rows.get(0))));
  }

  /** Returns the rows shown. */
  public List<T> getRows() {
    return shown() == null ? List.of() : shown().rows();
  }

  /** Returns whether there are rows before these. */
  public boolean isBefore() {
    return shown() != null && shown().before();
  }

  /** Returns whether there are rows after these. */
  public boolean isAfter() {
    return shown() != null && shown().after();
  }

  private KeyPage<T> shown() {
    return page;
  }

  private void show(Slice part) {

    page = fetch(part);
  }
}
