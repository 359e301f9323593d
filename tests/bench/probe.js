/**
 * Runs in the page before anything else (injected, so a page's CSP does not matter). `benchWanted` is the pair of
 * texts that make a page readable: an indicator's name and its number, each in an element that is seen.
 */
;(function () {
  var bench = { readable: 0, alive: 0, paint: 0, lcp: 0, cls: 0, blocked: 0 }
  window.bench = bench

  var observe = function (type, each) {
    new PerformanceObserver(function (list) {
      list.getEntries().forEach(each)
    }).observe({ type: type, buffered: true })
  }
  observe('paint', function (entry) {
    if (entry.name === 'first-contentful-paint') bench.paint = entry.startTime
  })
  observe('largest-contentful-paint', function (entry) {
    bench.lcp = entry.startTime
  })
  observe('layout-shift', function (entry) {
    if (!entry.hadRecentInput) bench.cls += entry.value
  })
  observe('longtask', function (entry) {
    bench.blocked += entry.duration - 50
  })

  var seen = function () {
    if (!document.body) return false
    var missing = window.benchWanted.slice()
    var texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (missing.length && texts.nextNode()) {
      var at = missing.indexOf(texts.currentNode.data.trim())
      if (at < 0) continue
      if (texts.currentNode.parentElement.checkVisibility({ visibilityProperty: true }))
        missing.splice(at, 1)
    }
    return !missing.length
  }
  // A message posted in a frame's callback arrives when that frame has been painted.
  var afterPaint = function (act) {
    var channel = new MessageChannel()
    channel.port1.onmessage = act
    channel.port2.postMessage(0)
  }
  var look = function () {
    if (!bench.readable && seen())
      afterPaint(function () {
        bench.readable = bench.readable || performance.now()
      })
    if (!bench.alive && 'mounted' in document.documentElement.dataset)
      bench.alive = performance.now()
    if (!bench.readable || !bench.alive) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()
