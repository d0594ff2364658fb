package cn.oneseal.catalogue.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.catalogue.ApprovalItem;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.persistence.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceGuideInDatabaseTest {

  private static final LocalDate TODAY = ServiceGuideTest.TODAY;
  private static final TestDatabase DATABASE = TestDatabase.create();

  private long item;
  private long bureau;
  private long guide;

  @BeforeEach
  void draft() {
    DATABASE.run(
        em -> {
          CatalogueRepository catalogue = new CatalogueRepository(em);
          String unique = "事项" + System.nanoTime();
          item = catalogue.add(new ApprovalItem(unique, ItemKind.LICENCE)).id();
          bureau =
              catalogue
                  .add(new Body("B" + System.nanoTime(), "审批局", "审批局", BodyKind.DEPARTMENT))
                  .id();
          GuideRepository guides = new GuideRepository(em);
          ServiceGuide draft = guides.add(new ServiceGuide(item, bureau));
          guides.write(
              draft,
              ServiceGuideTest.complete(
                  20, 12, ServiceGuideTest.texts(), ServiceGuideTest.materials()));
          guide = draft.id();
        });
  }

  @Test
  void rewritesADraftAsOftenAsItTakes() {
    GuideMaterial first = ServiceGuideTest.materials().get(0);
    GuideMaterial second = new GuideMaterial("身份证明", null, null, null, null, null, null);
    DATABASE.run(
        em -> {
          GuideRepository guides = new GuideRepository(em);
          ServiceGuide draft = guides.guideDraft(item, bureau).orElseThrow();
          guides.write(
              draft,
              ServiceGuideTest.complete(
                  20, 20, Map.of(GuideField.PLACE, "政务大厅"), List.of(second, first)));
        });
    GuideContent kept =
        DATABASE.get(
            em -> new GuideRepository(em).guideDraft(item, bureau).orElseThrow().content());
    assertEquals(Map.of(GuideField.PLACE, "政务大厅"), kept.texts());
    assertEquals(List.of("身份证明", "申请表"), kept.materials().stream().map(m -> m.name()).toList());
  }

  @Test
  void aDraftBindsNobodyAndAPublishedGuideFromItsFirstDay() {
    assertTrue(DATABASE.get(em -> new CaseBasis(em).guide(item, bureau, TODAY)).isEmpty());
    publish();
    CaseBasis.Guide inForce =
        DATABASE.get(em -> new CaseBasis(em).guide(item, bureau, TODAY)).orElseThrow();
    assertEquals(12, inForce.promisedLimit());
    assertEquals("演示limitBasis", inForce.limitBasis());
    assertTrue(
        DATABASE.get(em -> new CaseBasis(em).guide(item, bureau, TODAY.minusDays(1))).isEmpty());
    assertTrue(DATABASE.get(em -> new CaseBasis(em).guide(item, bureau + 1, TODAY)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE service_guide SET promised_limit = 1 WHERE id = ",
        "UPDATE guide_text SET content = 'x' WHERE guide_id = ",
        "DELETE FROM guide_text WHERE guide_id = ",
        "DELETE FROM guide_material WHERE guide_id = ",
        "DELETE FROM guide_step WHERE guide_id = ",
        "DELETE FROM service_guide WHERE id = "
      })
  void aPublishedGuideIsChangedByNobody(String sql) {
    publish();
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> DATABASE.execute(sql + guide));
    assertTrue(refused.getMessage().contains("never changed"), refused.getMessage());
  }

  @Test
  void theDatabaseRefusesAPromiseBeyondTheLaw() {
    assertThrows(
        IllegalStateException.class,
        () ->
            DATABASE.execute(
                "UPDATE service_guide SET state = 'PUBLISHED', edition = 1, published_at = now(),"
                    + " published_by = 'x', promised_limit = 21 WHERE id = "
                    + guide));
  }

  private void publish() {
    DATABASE.run(
        em ->
            new GuideRepository(em)
                .guideDraft(item, bureau)
                .orElseThrow()
                .publish(1, TODAY, Instant.parse("2021-01-04T01:00:00Z"), "x"));
  }
}
