package cn.oneseal.web.instrument;

import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of instruments. */
@Named("instrumentList")
@RequestScoped
public class InstrumentListBean {

  @Inject private InstrumentService service;

  private List<Instrument> instruments;
  private boolean mayKeep;

  @PostConstruct
  void load() {
    instruments = service.instruments();
    mayKeep = service.mayKeep();
  }

  /** Returns the instruments, the highest rank first. */
  public List<Instrument> getInstruments() {
    return instruments;
  }

  /** Returns whether the caller may record another. */
  public boolean isMayKeep() {
    return mayKeep;
  }
}
