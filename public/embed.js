/*!
 * Datelines: gives each embedded timeline the height it asks for.
 * Put it on the page once or many times, before or after the frames; no globals.
 *   <iframe data-datelines src="…/embed.html" title="…"></iframe>
 */
(function () {
  'use strict';
  var LEAST = 100;
  var MOST = 20000;

  /** The timeline whose window sent a message; undefined for anybody else. */
  function senderOf(source) {
    return Array.prototype.find.call(
      document.querySelectorAll('iframe[data-datelines]'),
      function (frame) {
        return source !== null && frame.contentWindow === source;
      },
    );
  }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (typeof data !== 'object' || data === null || data.type !== 'datelines:height') return;
    if (typeof data.height !== 'number' || !isFinite(data.height)) return;
    var frame = senderOf(event.source);
    if (!frame) return;
    var height = Math.max(LEAST, Math.min(MOST, Math.ceil(data.height))) + 'px';
    if (frame.style.height !== height) frame.style.setProperty('height', height, 'important');
  });

  // A timeline that was ready before this script has told its height to nobody.
  Array.prototype.forEach.call(
    document.querySelectorAll('iframe[data-datelines]'),
    function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: 'datelines:measure' }, '*');
    },
  );
})();
