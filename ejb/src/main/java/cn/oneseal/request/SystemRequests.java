package cn.oneseal.request;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Does what another system asks for once, within the transaction of the call. */
@Dependent
public class SystemRequests {

  @Inject private Callers callers;
  @Inject private RequestRepository requests;
  @Inject private BusinessClock clock;

  /**
   * Does something, unless it was done before under the same key; refuses other content under it.
   *
   * @param requestId the key that the system gave
   * @param operation the contract and its operation
   * @param act does it and returns the answer to keep
   * @param content all that is asked for
   * @return the answer, now or then
   */
  public String once(String requestId, String operation, Supplier<String> act, Object... content) {
    SystemRequest request =
        SystemRequest.of(callers.current().username(), requestId, operation, content);
    return requests
        .answered(request)
        .orElseGet(
            () -> {
              String answer = act.get();
              requests.keep(request, answer, clock.now());
              return answer;
            });
  }
}
