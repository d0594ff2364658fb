package cn.oneseal.web.instrument;

import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentService;
import cn.oneseal.instrument.Provision;
import cn.oneseal.instrument.StandingRule;
import cn.oneseal.web.Pages;
import cn.oneseal.workbench.BusinessDayService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tags {@code os:basis} and {@code os:standing} ask, once a request. */
@Named("instrumentChoice")
@RequestScoped
public class InstrumentChoiceBean {

  @Inject private InstrumentService service;
  @Inject private BusinessDayService day;

  private final Map<Long, List<Provision>> provisions = new HashMap<>();
  private List<Instrument> instruments;
  private StandingRule standing;
  private LocalDate today;

  /** Returns the instruments that a new rule may name. */
  public List<Instrument> getInstruments() {
    if (instruments == null) {
      instruments = service.choosable();
    }
    return instruments;
  }

  /** Returns the provisions of an instrument that a new rule may name; none for no instrument. */
  public List<Provision> provisions(Long instrumentId) {
    return provisions.computeIfAbsent(
        instrumentId == null ? 0 : instrumentId,
        id -> service.choosableProvisions(id == 0 ? null : id));
  }

  /** Returns what a provision has given way to by today, in words; empty where it stands. */
  public String superseded(Long instrumentId, String clause) {
    if (standing == null) {
      standing = service.standing();
      today = day.today();
    }
    return standing
        .of(instrumentId, clause, today)
        .map(
            one ->
                Pages.text(
                    "instrumentText",
                    "superseded",
                    Pages.day(one.fromDay()),
                    one.byName() + " " + one.byClause()))
        .orElse("");
  }
}
