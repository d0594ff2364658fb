package cn.oneseal.catalogue;

import cn.oneseal.catalogue.contract.v1.CompetenceQueryV1;
import cn.oneseal.catalogue.contract.v1.CompetenceV1;
import cn.oneseal.catalogue.contract.v1.ItemV1;
import cn.oneseal.refusal.ContractBoundary;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Answers other systems: remote, and behind the SOAP endpoint (R2). */
@Stateless
@LocalBean
@Remote(CompetenceQueryV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class CompetenceQueryBean implements CompetenceQueryV1 {

  @Inject private CatalogueQuery catalogue;

  @Override
  @RolesAllowed({"official", "administrator", "system"})
  public List<ItemV1> listItems(LocalDate asOf) {
    required("asOf", asOf);
    // A list that every client can read back: what Stream.toList() gives is the JDK's own.
    List<ItemV1> items = new ArrayList<>();
    for (CatalogueRow row : catalogue.items(asOf)) {
      items.add(
          new ItemV1(
              row.itemId(),
              row.name(),
              row.kind().printed(),
              row.holder(),
              row.holderName(),
              row.batch(),
              row.listNumber(),
              row.direction()));
    }
    return items;
  }

  @Override
  @RolesAllowed({"official", "administrator", "system"})
  public CompetenceV1 competence(long itemId, LocalDate onDate) {
    if (itemId <= 0) {
      // What is missing or no number arrives as 0.
      throw Refusal.of("id-invalid").onField("itemId");
    }
    required("onDate", onDate);
    CatalogueRow row =
        catalogue
            .item(itemId, onDate)
            .orElseThrow(() -> Refusal.of("not-found", itemId).onField("itemId"));
    return new CompetenceV1(
        itemId,
        onDate,
        row.recorded(),
        row.holder(),
        row.holderName(),
        row.since(),
        row.clause(),
        row.changePlanned());
  }

  /** The adapter makes null of what is missing and of what is no date. */
  private static void required(String field, LocalDate date) {
    if (date == null) {
      throw Refusal.of("date-invalid").onField(field);
    }
  }
}
