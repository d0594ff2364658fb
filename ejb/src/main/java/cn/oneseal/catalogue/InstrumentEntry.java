package cn.oneseal.catalogue;

import cn.oneseal.instrument.Bases;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRank;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Takes the instrument that a form names: a recorded one, or a new one. */
@Dependent
public class InstrumentEntry {

  @Inject private InstrumentRepository instruments;
  @Inject private Bases bases;

  /**
   * What a form says of its instrument.
   *
   * @param id the recorded one, or null for a new one
   * @param number the new one's number, or null
   * @param title its title
   * @param issuer who issued it
   * @param issuedOn when
   * @param rank its rank
   */
  public record Named(
      Long id,
      String number,
      String title,
      String issuer,
      LocalDate issuedOn,
      InstrumentRank rank) {}

  /** Returns the instruments that a new rule may name, the newest first (R27). */
  public List<Instrument> choosable() {
    return bases.choosable();
  }

  /** Returns the instrument and one of its recorded provisions, or records a new instrument. */
  public Instrument take(Named named, String provision) {
    return named.id() == null ? recorded(named) : bases.require(named.id(), provision);
  }

  /** Returns the instrument with a clause of it that stands, or records a new instrument. */
  public Instrument takeClause(Named named, String clause) {
    return named.id() == null ? recorded(named) : bases.requireClause(named.id(), clause);
  }

  private Instrument recorded(Named named) {
    Instrument issued =
        Instrument.issued(
            named.number(), named.title(), named.issuer(), named.issuedOn(), named.rank());
    if (issued.number() != null && instruments.byNumber(issued.number()).isPresent()) {
      throw Refusal.of("instrument-recorded-already", issued.number()).onField("number");
    }
    return instruments.add(issued);
  }
}
