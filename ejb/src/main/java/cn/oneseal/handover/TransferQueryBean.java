package cn.oneseal.handover;

import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.handover.contract.v1.BatchV1;
import cn.oneseal.handover.contract.v1.HandoverCategoryV1;
import cn.oneseal.handover.contract.v1.TransferEntryV1;
import cn.oneseal.handover.contract.v1.TransferQueryV1;
import cn.oneseal.persistence.Columns;
import cn.oneseal.refusal.ContractBoundary;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Answers other systems, and nobody else: officials see the handovers of their own body. */
@Stateless
@LocalBean
@Remote(TransferQueryV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class TransferQueryBean implements TransferQueryV1 {

  @Inject private TransferState state;

  @Override
  @RolesAllowed("system")
  public List<BatchV1> batches() {
    return list(state.batches(), TransferQueryBean::batch);
  }

  @Override
  @RolesAllowed("system")
  public List<TransferEntryV1> entries(int batch) {
    return found("batch", list(state.entries(batch), TransferQueryBean::entry));
  }

  @Override
  @RolesAllowed("system")
  public List<HandoverCategoryV1> handover(int batch, String direction, int listNumber) {
    if (direction == null || !direction.matches("TRANSFERRED_IN|RETURNED")) {
      throw Refusal.of("direction-invalid").onField("direction");
    }
    List<HandoverCategoryV1> categories =
        list(state.categories(batch, direction, listNumber), TransferQueryBean::category);
    categories.sort(Comparator.comparing(category -> HandoverCategory.of(category.getCode())));
    return found("listNumber", categories);
  }

  private static <T> List<T> found(String field, List<T> rows) {
    if (rows.isEmpty()) {
      throw Refusal.of("not-found").onField(field);
    }
    return rows;
  }

  /** A list that every client can read back: what Stream.toList() gives is the JDK's own. */
  private static <T> List<T> list(List<Columns> rows, Function<Columns, T> value) {
    List<T> values = new ArrayList<>();
    rows.forEach(row -> values.add(value.apply(row)));
    return values;
  }

  private static BatchV1 batch(Columns row) {
    return new BatchV1(
        row.number(0).intValue(),
        row.text(1),
        row.text(2),
        row.day(3),
        row.day(4),
        row.text(5),
        row.number(6).intValue(),
        row.number(7).intValue(),
        row.number(8).intValue());
  }

  private static TransferEntryV1 entry(Columns row) {
    return new TransferEntryV1(
        row.text(0),
        row.number(1).intValue(),
        row.number(2),
        row.text(3),
        ItemKind.valueOf(row.text(4)).printed(),
        row.text(5),
        row.text(6),
        row.text(7),
        row.text(8),
        row.text(9),
        row.day(10),
        row.day(11),
        row.number(12).intValue(),
        row.number(13).intValue());
  }

  private static HandoverCategoryV1 category(Columns row) {
    return new HandoverCategoryV1(row.text(0), row.text(1), row.yes(2), row.number(3).intValue());
  }
}
