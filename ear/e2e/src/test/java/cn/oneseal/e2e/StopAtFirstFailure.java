package cn.oneseal.e2e;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** For tests that tell one story in order: what follows a failure would only fail for it. */
final class StopAtFirstFailure implements TestWatcher, ExecutionCondition {

  private boolean failed;

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    failed = true;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return failed
        ? ConditionEvaluationResult.disabled("an earlier step failed")
        : ConditionEvaluationResult.enabled("no step has failed");
  }
}
