package cn.oneseal.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.oneseal.persistence.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownshipListTest {

  @ParameterizedTest
  @CsvSource({"2020-12-24, 17", "2020-12-31, 17", "2021-01-01, 16", "2021-03-31, 16"})
  void thereAreSeventeenBeforeTheListOf2021AndSixteenFromIt(LocalDate day, int townships) {
    assertEquals(
        townships, TownshipList.read().stream().filter(body -> body.existsOn(day)).count());
  }

  @Test
  void theDatabaseKeepsWhenTheyBeganAndEnded() {
    TestDatabase database = TestDatabase.create();
    database.run(em -> TownshipList.read().forEach(new OrganizationRepository(em)::add));
    Body ended =
        database.get(em -> new OrganizationRepository(em).bodyByCode("140525201").orElseThrow());
    assertEquals("李寨乡", ended.name());
    assertFalse(ended.existsOn(LocalDate.of(2021, 1, 1)));
  }
}
