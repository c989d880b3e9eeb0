package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Makes servers all of whose threads are daemons, so that a sandbox that nobody closed does not
 * keep the JVM alive. WireMock lets the pool be replaced, but not the scheduler.
 */
final class DaemonServerFactory implements HttpServerFactory {

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

  private static final class DaemonServer extends Jetty11HttpServer {

    DaemonServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      super(options, admin, stubs);
    }

    @Override
    protected Server createServer(Options options) {
      Server server = super.createServer(options);
      server.addBean(new ScheduledExecutorScheduler("ovhcloud-sandbox-scheduler", true));
      return server;
    }
  }
}
