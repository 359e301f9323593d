/** Runs in the page: `benchKeys` holds the times from a key to the paint in which its answer stands. */
;(function () {
  window.benchKeys = []
  document.addEventListener(
    'input',
    function (event) {
      var look = function () {
        var results = document.getElementById('results')
        if (!results || results.getAttribute('aria-busy') !== 'false')
          return requestAnimationFrame(look)
        // A message posted in a frame's callback arrives when that frame has been painted.
        var channel = new MessageChannel()
        channel.port1.onmessage = function () {
          window.benchKeys.push(performance.now() - event.timeStamp)
        }
        channel.port2.postMessage(0)
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
})()
