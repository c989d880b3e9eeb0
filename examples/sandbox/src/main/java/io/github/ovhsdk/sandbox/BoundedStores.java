package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.InMemoryRequestJournalStore;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What WireMock keeps, with a bound on its journal of requests. WireMock has an option for that,
 * and then counts the whole journal with every request, which takes longer than to answer it.
 */
final class BoundedStores extends DefaultStores {

  /** What tests look back at; more would only fill the heap of a sandbox that runs for days. */
  static final int REMEMBERED_REQUESTS = 1_000;

  private final RequestJournalStore journal = new Journal();

  BoundedStores(FileSource files) {
    super(files);
  }

  @Override
  public RequestJournalStore getRequestJournalStore() {
    return journal;
  }

  private static final class Journal extends InMemoryRequestJournalStore {

    /** Too high where single requests were taken out: then the journal is shorter for a while. */
    private final AtomicInteger size = new AtomicInteger();

    @Override
    public void add(ServeEvent event) {
      super.add(event);
      if (size.incrementAndGet() > REMEMBERED_REQUESTS) {
        size.decrementAndGet();
        removeLast();
      }
    }

    @Override
    public void clear() {
      super.clear();
      size.set(0);
    }
  }
}
