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
    if (!stands(frame.style, height)) frame.style.setProperty('height', height, 'important');
  });

  /** The height kept free for it may be the right one, and still give way to the page's own styles. */
  function stands(style, height) {
    return style.height === height && style.getPropertyPriority('height') === 'important';
  }

  // A timeline that was ready before this script has told its height to nobody. One that is
  // asked knows too that its host speaks its language, and leaves the others out.
  function ask(frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ type: 'datelines:measure' }, '*');
  }
  Array.prototype.forEach.call(document.querySelectorAll('iframe[data-datelines]'), ask);
  document.addEventListener(
    'load',
    function (event) {
      var node = event.target;
      if (node && node.matches && node.matches('iframe[data-datelines]')) ask(node);
    },
    true,
  );
})();
