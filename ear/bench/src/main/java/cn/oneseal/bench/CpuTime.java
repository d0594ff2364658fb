package cn.oneseal.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** CPU time of the measuring thread, so that a busy machine does not blur the figures. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How often it was done. */
  public long done;

  /** What it took, microseconds. */
  public long cpuMicros;

  private long begin;

  /** One more. */
  public void count() {
    done++;
  }

  /** Begins an iteration. */
  @Setup(Level.Iteration)
  public void begin() {
    done = 0;
    cpuMicros = 0;
    begin = THREADS.getCurrentThreadCpuTime();
  }

  /** Ends an iteration. */
  @TearDown(Level.Iteration)
  public void end() {
    cpuMicros = (THREADS.getCurrentThreadCpuTime() - begin) / 1_000;
  }
}
