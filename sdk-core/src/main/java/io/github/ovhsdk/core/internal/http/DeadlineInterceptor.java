package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps a call within its total time: begins nothing once the {@linkplain Deadline deadline} is
 * over, and says so when what failed had been ended by it.
 */
public final class DeadlineInterceptor implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Deadline deadline = Exchange.of(chain).deadline();
    if (deadline.isOver()) {
      throw new DeadlineExceededException(null);
    }
    try {
      return chain.proceed(chain.request());
    } catch (StepFailedException e) {
      throw e;
    } catch (IOException e) {
      throw deadline.isOver() ? new DeadlineExceededException(ProtocolErrors.unquoted(e)) : e;
    }
  }
}
