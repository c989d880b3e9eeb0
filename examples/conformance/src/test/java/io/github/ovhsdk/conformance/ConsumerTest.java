package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A project that depends on one section and on nothing else: what it gets, and that it works. */
class ConsumerTest {

  private static final String SECTION = "v1 /vps";

  private static final List<String> PACKAGES =
      List.of(
          "com.fasterxml.jackson.core.",
          "io.github.ovhsdk.common.",
          "io.github.ovhsdk.core.",
          "io.github.ovhsdk.v1.vps.",
          "kotlin.",
          "okhttp3.",
          "okio.",
          "org.intellij.lang.annotations.",
          "org.jetbrains.annotations.",
          "org.jspecify.annotations.",
          "retrofit2.");

  @Test
  void classPath_ofOneSection_holdsNothingTwiceAndNothingUncalledFor() throws IOException {
    Map<String, Path> places = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Path entry : classPath()) {
      for (String name : ClassFiles.in(entry)) {
        Path before = places.put(name, entry);
        if (before != null) {
          wrong.add(name + " is in " + before.getFileName() + " and " + entry.getFileName());
        }
        if (PACKAGES.stream().noneMatch(name::startsWith)) {
          wrong.add(name + " in " + entry.getFileName());
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(places).containsKeys("okhttp3.OkHttpClient", "io.github.ovhsdk.core.OvhClient");
  }

  @Test
  void classPath_ofOneSection_isLight() throws IOException {
    long bytes = 0;
    for (Path entry : classPath()) {
      if (ClassFiles.in(entry).stream().noneMatch(ConsumerTest::isGenerated)) {
        try (Stream<Path> files = Files.walk(entry)) {
          bytes +=
              files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
        }
      }
    }

    assertThat(bytes).as("the core and all that it needs").isBetween(1_000_000L, 4_600_000L);
  }

  private static boolean isGenerated(String className) {
    return className.startsWith("io.github.ovhsdk.")
        && !className.startsWith("io.github.ovhsdk.core.");
  }

  @Test
  void everyClass_ofOneSection_findsWhatItNeeds() throws Exception {
    try (URLClassLoader consumer = consumer()) {
      for (Path entry : classPath()) {
        for (String name : ClassFiles.in(entry)) {
          if (name.startsWith("io.github.ovhsdk.")) {
            Class.forName(name, true, consumer).getDeclaredMethods();
          }
        }
      }
    }
  }

  @Test
  void call_ofOneSection_works() throws Exception {
    Operation operation =
        Contract.sections().stream()
            .filter(section -> section.label().equals(SECTION))
            .flatMap(section -> section.operations().stream())
            .filter(each -> each.isList() && each.parameters("path").isEmpty())
            .filter(Operation::isQueryOptional)
            .findFirst()
            .orElseThrow();
    Shape answer = Objects.requireNonNull(operation.answer());
    Tree json = new JsonMaker(Style.TIDY, operation.name()).value(answer);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/" + operation.path(),
        exchange -> {
          byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try (URLClassLoader consumer = consumer()) {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();

      Object value = call(consumer, url, operation);

      assertThat(value).hasToString(String.valueOf(Values.java(answer, json)));
    } finally {
      server.stop(0);
    }
  }

  private static Object call(ClassLoader loader, String url, Operation operation)
      throws ReflectiveOperationException {
    Class<?> endpoint = loader.loadClass("io.github.ovhsdk.core.Endpoint");
    Class<?> credentials = loader.loadClass("io.github.ovhsdk.core.auth.Credentials");
    Class<?> client = loader.loadClass("io.github.ovhsdk.core.OvhClient");
    Class<?> api = loader.loadClass(operation.api());
    Object builder = client.getMethod("builder").invoke(null);
    builder
        .getClass()
        .getMethod("endpoint", endpoint)
        .invoke(builder, endpoint.getMethod("custom", String.class).invoke(null, url));
    builder
        .getClass()
        .getMethod("credentials", credentials)
        .invoke(builder, credentials.getMethod("bearer", String.class).invoke(null, "token"));
    try (AutoCloseable open =
        (AutoCloseable) builder.getClass().getMethod("build").invoke(builder)) {
      Object implementation = client.getMethod("api", Class.class).invoke(open, api);
      Object call = api.getMethod(operation.method()).invoke(implementation);
      return loader.loadClass("io.github.ovhsdk.core.ApiCall").getMethod("execute").invoke(call);
    } catch (ReflectiveOperationException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static URLClassLoader consumer() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path entry : classPath()) {
      urls.add(entry.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Returns what Maven resolved for the project in the folder consumer. */
  private static List<Path> classPath() throws IOException {
    String entries = Files.readString(Path.of("consumer/target/classpath.txt")).strip();
    return Stream.of(entries.split(File.pathSeparator)).map(Path::of).toList();
  }
}
