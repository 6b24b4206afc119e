// Where the connection to a worked page is lost: keep trying, and load the page anew once the server is back without the
// page's state. What was entered lies in the browser's storage and in the address.

const notice = document.getElementById('components-reconnect-modal');

notice?.addEventListener('components-reconnect-state-changed', event => {
  if (event.detail.state === 'rejected') location.reload();
  if (event.detail.state === 'failed') tryAgain();
});

async function tryAgain() {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 2000));
    try {
      const answer = await fetch('/health/ready', { cache: 'no-store' });
      if (answer.ok) break;
    } catch {
      // Still away.
    }
  }
  location.reload();
}
