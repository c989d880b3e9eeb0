package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.common.HttpsSettings;
import com.github.tomakehurst.wiremock.common.JettySettings;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import com.github.tomakehurst.wiremock.jetty11.Jetty11Utils;
import com.github.tomakehurst.wiremock.servlet.WireMockHandlerDispatchingServlet;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.io.NetworkTrafficListener;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;
import wiremock.org.eclipse.jetty.server.handler.HandlerCollection;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;
import wiremock.org.eclipse.jetty.util.ssl.SslContextFactory;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Makes servers as a sandbox needs them, which WireMock has no options for. All their threads are
 * daemons, so that a sandbox that nobody closed does not keep the JVM alive: WireMock lets the pool
 * be replaced, but not the schedulers. Nothing of WireMock's own is served. And the key of their
 * TLS port comes from memory, where WireMock wants the name of a file.
 */
final class DaemonServerFactory implements HttpServerFactory {

  /** They are started when there is an answer to send, which takes a moment only. */
  private static final int LATE_ANSWER_THREADS = 2;

  private final QueryIds queryIds;
  private final @Nullable Tls tls;

  /**
   * @param queryIds what numbers answers
   * @param tls what a TLS port has, if there is to be one
   */
  DaemonServerFactory(QueryIds queryIds, @Nullable Tls tls) {
    this.queryIds = queryIds;
    this.tls = tls;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    return new DaemonServer(options, admin, stubs);
  }

  static QueuedThreadPool threadPool(Options options) {
    QueuedThreadPool pool = new QueuedThreadPool(options.containerThreads());
    pool.setName("ovhcloud-sandbox");
    pool.setDaemon(true);
    return pool;
  }

  /** Sends what is to be late, so that no thread of the server waits for it. */
  private static ScheduledExecutorService lateAnswers() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            LATE_ANSWER_THREADS,
            task -> {
              Thread thread = new Thread(task, "ovhcloud-sandbox-late");
              thread.setDaemon(true);
              return thread;
            });
    // Once the server has stopped there is nobody to send anything to.
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  /**
   * No static class: the methods run within the superclass's constructor, before fields are set.
   */
  private final class DaemonServer extends Jetty11HttpServer {

    DaemonServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      super(options, admin, stubs);
    }

    @Override
    protected Server createServer(Options options) {
      Server server = super.createServer(options);
      server.addBean(new ScheduledExecutorScheduler("ovhcloud-sandbox-scheduler", true));
      server.setErrorHandler(new UrlCheck.Errors(queryIds));
      return server;
    }

    /** Without WireMock's pages for remote control, which show all requests and can end it. */
    @Override
    protected Handler createHandler(
        Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      HandlerCollection all = (HandlerCollection) super.createHandler(options, admin, stubs);
      for (Handler each : all.getHandlers()) {
        if (each instanceof ServletContextHandler context
            && context.getContextPath().equals(WireMockApp.ADMIN_CONTEXT_ROOT)) {
          all.removeHandler(each);
        }
      }
      UrlCheck checked = new UrlCheck(queryIds);
      checked.setHandler(all);
      return checked;
    }

    @Override
    protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
      // WireMock shuts down what is in the field.
      scheduledExecutorService = lateAnswers();
      context.setAttribute(
          WireMockHandlerDispatchingServlet.ASYNCHRONOUS_RESPONSE_EXECUTOR,
          scheduledExecutorService);
    }

    @Override
    protected ServerConnector createHttpsConnector(
        String address, HttpsSettings https, JettySettings jetty, NetworkTrafficListener listener) {
      SslContextFactory.Server contexts = new SslContextFactory.Server();
      contexts.setSslContext(Objects.requireNonNull(tls).serverContext());
      // HTTP/1.1 alone: the faults that WireMock can play break a connection, which calls of
      // HTTP/2 share.
      HttpConnectionFactory http = new HttpConnectionFactory(Jetty11Utils.createHttpConfig(jetty));
      return Jetty11Utils.createServerConnector(
          jettyServer,
          address,
          jetty,
          https.port(),
          listener,
          new SslConnectionFactory(contexts, http.getProtocol()),
          http);
    }
  }
}
