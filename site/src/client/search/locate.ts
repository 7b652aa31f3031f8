/**
 * “Use my location”: the browser asks for permission, and the nearest place of the network is looked up
 * here. The coordinates never leave the device; the search only hears the name of the place.
 */
import { nearest } from './nearest.ts';

/** Kilometres from which on no place of the network is near. */
const TOO_FAR = 30;

const button = document.querySelector<HTMLButtonElement>('[data-locate]');
const message = document.querySelector('[data-locate-message]');

const places = () =>
  [...document.querySelectorAll<HTMLOptionElement>('#plaatsen option')].map((option) => ({
    name: option.value,
    latitude: Number(option.dataset['latitude']),
    longitude: Number(option.dataset['longitude']),
  }));

function tell(text: string | undefined): void {
  if (message) message.textContent = text ?? '';
}

function choose({ coords }: GeolocationPosition): void {
  const found = nearest(places(), coords);
  const box = document.querySelector<HTMLInputElement>('#bij');
  if (!box || !found || found.kilometres > TOO_FAR) {
    tell(button?.dataset['far']);
    return;
  }
  box.value = found.spot.name;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

if (button && 'geolocation' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    tell('');
    navigator.geolocation.getCurrentPosition(
      choose,
      () => {
        tell(button.dataset['failed']);
      },
      { maximumAge: 600_000, timeout: 10_000 },
    );
  });
}
